import { printerSetupWords } from '#words/printer-setup.ts';
import { useOffice } from '../at-office.ts';

/** Sheets of A4 for a day without a printer for slips; each opens as a PDF beside this page. */
export function PaperSheets() {
  const { view, language } = useOffice();
  const words = printerSetupWords[language];
  return (
    <div class="paper-sheets">
      <h3>{words.sheets}</h3>
      <p class="office-note">{words.sheetsHint}</p>
      <p>
        <a href="/sheets/tickets.pdf" target="_blank">
          {words.ticketSheet}
        </a>
        {view.fields.map(({ id, letter }) => (
          <a key={id} href={`/sheets/roll-${letter}.pdf`} target="_blank">
            {words.rollSheet(letter)}
          </a>
        ))}
      </p>
    </div>
  );
}

import { Plate } from '#screen-kit/looks/Plate.tsx';
import { Figures } from '#screen-kit/Figures.tsx';
import { shorten } from '#screen-kit/shorten.ts';
import { wholeMinutes } from '#screen-kit/written-time.ts';
import { useOffice } from '../at-office.ts';

/** Per field: how many numbers were taken, how many wait, and for how long the first of them. */
export function Waiting() {
  const { view, words, language, now } = useOffice();
  const oldestOf = (oldest: number | null) =>
    oldest === null ? words.nobody : words.minutes(wholeMinutes(now - oldest));
  const all = view.fields.map((field) => field.oldest).filter((oldest) => oldest !== null);
  return (
    <section>
      <h2>{words.waiting}</h2>
      <table class="waiting">
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {words.field}
            </th>
            <th scope="col">{words.taken}</th>
            <th scope="col">{words.waits}</th>
            <th scope="col">{words.oldest}</th>
          </tr>
        </thead>
        <tbody>
          {view.fields.map((field) => (
            <tr key={field.id} class={field.waiting > 0 ? '' : 'waiting-none'}>
              <td>
                <Plate letter={field.letter} form="bare" />
              </td>
              <th scope="row">{shorten(field.name[language], 60)}</th>
              <td class="figures">{field.taken}</td>
              <td class="figures">{field.waiting}</td>
              <td>
                <Figures>{oldestOf(field.oldest)}</Figures>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {words.total}
            </th>
            <td class="figures">{view.fields.reduce((sum, field) => sum + field.taken, 0)}</td>
            <td class="figures">{view.waiting.length}</td>
            <td>
              <Figures>{oldestOf(all.length > 0 ? Math.min(...all) : null)}</Figures>
            </td>
          </tr>
        </tfoot>
      </table>
      {view.aside.length > 0 && (
        <p class="waiting-aside">
          <Figures>{words.aside(view.aside.length)}</Figures>
        </p>
      )}
    </section>
  );
}

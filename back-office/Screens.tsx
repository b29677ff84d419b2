import { roles } from '#protocol/roles.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { boardSettingsWords } from '#words/board-settings.ts';
import { accessWords } from '#words/access.ts';
import { auditWords } from '#words/audit.ts';
import { catalogueBookWords } from '#words/catalogue-book.ts';
import { officeSettingsWords } from '#words/office-settings.ts';
import { ratingSettingsWords } from '#words/rating-settings.ts';
import { voiceSettingsWords } from '#words/voice-settings.ts';
import { useOffice } from './at-office.ts';

/** How many screens of each kind are connected now. */
export function Screens() {
  const { view, words, language } = useOffice();
  const boards = view.screens['board'] ?? 0;
  return (
    <section>
      <h2>{words.screens}</h2>
      <dl class="screens">
        {roles.map((role) => (
          <div key={role}>
            <dt>
              {words.roles[role]}
              {role === 'board' && boards > 0 && (
                <small>{voiceSettingsWords[language].boards(view.voice.boardsWithSound, boards)}</small>
              )}
            </dt>
            <dd class="figures">{view.screens[role] ?? 0}</dd>
          </div>
        ))}
      </dl>
      <Button kind="quiet" onPress={() => (location.hash = 'catalogue')}>
        {catalogueBookWords[language].open}
      </Button>
      <Button kind="quiet" onPress={() => (location.hash = 'devices')}>
        {accessWords[language].devices}
      </Button>
      <Button kind="quiet" onPress={() => (location.hash = 'people')}>
        {accessWords[language].people}
      </Button>
      <Button kind="quiet" onPress={() => (location.hash = 'audit')}>
        {auditWords[language].title}
      </Button>
      <Button kind="quiet" onPress={() => (location.hash = 'settings')}>
        {officeSettingsWords[language].open}
      </Button>
      <Button kind="quiet" onPress={() => (location.hash = 'ratings')}>
        {ratingSettingsWords[language].open}
      </Button>
      <Button kind="quiet" onPress={() => (location.hash = 'board')}>
        {boardSettingsWords[language].open}
      </Button>
      <Button kind="quiet" onPress={() => (location.hash = 'voice')}>
        {voiceSettingsWords[language].open}
      </Button>
    </section>
  );
}

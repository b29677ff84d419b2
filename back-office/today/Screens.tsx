import { roles } from '#protocol/roles.ts';
import { voiceSettingsWords } from '#words/voice-settings.ts';
import { useOffice } from '../at-office.ts';

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
    </section>
  );
}

import { renamed } from './answers.ts';
import { Answer } from './Answer.tsx';
import { useAnswers } from './at-first-run.ts';
import { OtherWays } from './OtherWays.tsx';

/** Whose hub it is, or another way than the first run. */
export function OfficeAnswers() {
  const { answers, change, words, news } = useAnswers();
  const { office } = answers;
  const edit = (changed: Partial<typeof office>, about: string) =>
    change({ office: { ...office, ...changed } }, `office.${about}`);
  return (
    <div class="first-columns">
      <div class="first-form">
        <p class="first-lead">{words.lessThanFive}</p>
        {news.needsCode && (
          <Answer
            at="code"
            kind="code"
            label={words.code}
            hint={words.codeHint}
            value={answers.code}
            onType={(code) => change({ code }, 'code')}
          />
        )}
        <Answer
          at="office.name.vi"
          label={words.officeName}
          hint={words.officeNameHint}
          value={office.name.vi}
          onType={(vi) => edit(renamed(office, 'name', vi), 'name')}
        />
        <Answer
          at="office.name.en"
          label={words.officeEnglish}
          isOptional
          english
          value={office.name.en}
          onType={(en) => edit({ name: { ...office.name, en } }, 'name')}
        />
        <div class="first-pair">
          <Answer
            at="office.desk.vi"
            label={words.deskName}
            value={office.desk.vi}
            onType={(vi) => edit(renamed(office, 'desk', vi), 'desk')}
          />
          <Answer
            at="office.desk.en"
            label={words.deskEnglish}
            isOptional
            english
            value={office.desk.en}
            onType={(en) => edit({ desk: { ...office.desk, en } }, 'desk')}
          />
          <Answer
            at="office.address"
            label={words.address}
            hint={words.footHint}
            isOptional
            value={office.address}
            onType={(address) => edit({ address }, 'address')}
          />
          <Answer
            at="office.phone"
            label={words.phone}
            hint={words.footHint}
            isOptional
            value={office.phone}
            onType={(phone) => edit({ phone }, 'phone')}
          />
        </div>
      </div>
      <OtherWays />
    </div>
  );
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RatingView } from '#protocol/views.ts';
import type { GivenLevel, RatingReason } from '#queue/facts.ts';
import type { Language } from '#words/language.ts';
import { ratingWords } from '#words/rating.ts';
import { type Asked, endOfQuestion } from './end-of-question.ts';
import { Question } from './Question.tsx';
import { Reasons } from './Reasons.tsx';
import { useCommentPage } from './use-comment-page.ts';
import type { VoteOutcome, VoteSender } from './vote-sender.ts';

interface AskingProps {
  readonly asking: Asked;
  readonly counter: number;
  readonly form: RatingView['form'];
  /** The language that the next citizen is met in. */
  readonly atHome: Language;
  /** The hub's time, epoch ms. */
  readonly now: number;
  readonly votes: VoteSender;
  /** Whether a face was pressed and the reasons are being given. */
  readonly onBusy: (isBusy: boolean) => void;
  /** What has become of the rating, or null when there is none. */
  readonly onEnd: (outcome: VoteOutcome | null, language: Language) => void;
}

/** What a citizen who is not satisfied has said so far. */
interface Said {
  readonly level: 'neutral' | 'dissatisfied';
  readonly reasons: readonly RatingReason[];
  readonly comment: string;
}

/** One question about one service; the reasons only of whoever was not satisfied. */
export function Asking({ asking, counter, form, atHome, now, votes, onBusy, onEnd }: AskingProps) {
  const [language, setLanguage] = useState(atHome);
  const [said, setSaid] = useState<Said | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [sending, setSending] = useState<GivenLevel | null>(null);
  const [touchedAt, setTouchedAt] = useState(now);
  const CommentPage = useCommentPage(form.takesComment);
  const isGiven = useRef(false);
  const words = ratingWords[language];
  const end = endOfQuestion(asking, said && touchedAt);
  const of = (asking.until - asking.askedAt) / 1_000;
  // `now` is a whole second that may lie before the question.
  const time = { left: Math.min(of, Math.max(0, Math.ceil((end - now) / 1_000))), of };

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    return () => (document.documentElement.lang = atHome);
  }, [language, atHome]);

  const give = async (level: GivenLevel, reasons: readonly RatingReason[] = [], comment = '') => {
    if (isGiven.current) return;
    isGiven.current = true;
    setSending(level);
    const { askedAt } = asking;
    const outcome = await votes.give({ askedAt, level, reasons, comment: comment.trim() || null });
    onEnd(outcome, language);
  };
  const press = (level: GivenLevel) => {
    if (isGiven.current) return;
    const asksWhy = form.reasons.length > 0 || form.takesComment;
    if (!asksWhy || level === 'very-satisfied' || level === 'satisfied') {
      void give(level);
      return;
    }
    setTouchedAt(now);
    setSaid({ level, reasons: said?.reasons ?? [], comment: said?.comment ?? '' });
    onBusy(true);
  };
  const skip = () => {
    if (isGiven.current) return;
    votes.leave(asking.askedAt);
    onEnd(null, language);
  };
  const back = () => {
    setSaid(null);
    onBusy(false);
  };

  // Whoever walks away here has pressed the face, as those did who were satisfied: it is sent when the time is up, or
  // only the dissatisfied would be lost. A sentence that was not finished stays theirs.
  const isOver = said !== null && now >= end;
  useEffect(() => {
    if (isOver) void give(said.level, said.reasons, isWriting ? '' : said.comment);
    // Once, at the end; what is chosen then counts.
  }, [isOver]);

  const touch = () => setTouchedAt(now);
  if (!said) {
    return (
      <Question
        {...{ asking, counter, words, language, time, sending }}
        levels={form.levels}
        onLevel={press}
        onSkip={skip}
        onLanguage={() => setLanguage(language === 'vi' ? 'en' : 'vi')}
      />
    );
  }
  return (
    <div class="tablet-page" onPointerDownCapture={touch} onKeyDownCapture={touch}>
      {isWriting && CommentPage ? (
        <CommentPage
          {...{ words, language, time }}
          text={said.comment}
          onText={(comment) => setSaid({ ...said, comment })}
          onDone={() => setWriting(false)}
        />
      ) : (
        <Reasons
          {...{ words, time }}
          level={said.level}
          offered={form.reasons}
          chosen={said.reasons}
          comment={CommentPage ? said.comment : null}
          isSending={sending !== null}
          onChosen={(reasons) => setSaid({ ...said, reasons })}
          onWrite={() => setWriting(true)}
          onBack={back}
          onSend={() => void give(said.level, said.reasons, said.comment)}
        />
      )}
    </div>
  );
}

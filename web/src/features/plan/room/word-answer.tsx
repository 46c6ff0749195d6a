import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { TextArea } from '../../../ui/text-area.tsx';
import { type AnswerFormProps, AnswerShell } from './answer-shell.tsx';
import { titleFrom } from './answer-ways.ts';

/** Answers in words: a rule of the team, or why the decision is declined or put off. */
export function WordAnswer({
  kind,
  decision,
  deferrals,
  onAnswer,
  onClose,
}: AnswerFormProps & { kind: 'rule' | 'declined' | 'deferred'; deferrals: number }) {
  const { t } = useText();
  const [words, setWords] = useState(() => (kind === 'rule' ? titleFrom(decision.body) : ''));
  const given = words.trim();
  return (
    <AnswerShell
      missing={given === '' ? t(`planning.missing.${kind}`) : undefined}
      onSend={() =>
        onAnswer({
          kind,
          ...(kind === 'rule' ? { ruleBody: titleFrom(given) } : { reason: given }),
        })
      }
      onClose={onClose}
    >
      <TextArea
        label={t(`planning.words.${kind}`)}
        hint={kind === 'deferred' && deferrals > 0 ? t('planning.deferAgain') : undefined}
        maxLength={kind === 'rule' ? 300 : 600}
        value={words}
        onValue={setWords}
      />
    </AnswerShell>
  );
}

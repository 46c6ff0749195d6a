import { passwordMinLength } from '@kaskad/shared/contract/account.ts';
import { useState } from 'react';
import { changePassword } from '../../sync/access.ts';
import { problemFrom } from '../../sync/http.ts';
import { endSession, useSession } from '../../sync/session.ts';
import { problemText } from '../../text/problem-text.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast.ts';
import styles from './people-screen.module.css';

/** The own way in: the password, and every device at once. */
export function AccountSection({ isDirector }: { isDirector: boolean }) {
  const { t } = useText();
  const session = useSession();
  if (session.kind !== 'in') return null;
  const { person, hasPassword } = session.me;
  const leave = async () => {
    try {
      await endSession(true);
    } catch {
      showToast(t('frame.offline'), { tone: 'missed' });
    }
  };
  return (
    <section id="account" className={styles['section']} aria-labelledby="account-title">
      <h2 id="account-title" className={styles['title']}>
        {t('people.account')}
      </h2>
      <p className={styles['lead']}>
        {person.email === null
          ? t('people.signedInAs', { name: person.name })
          : t('people.signedInAsMail', { name: person.name, email: person.email })}
      </p>
      {hasPassword ? (
        <PasswordForm />
      ) : (
        <p className={styles['lead']}>
          {t(isDirector ? 'people.noPasswordDirector' : 'people.noPassword')}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button icon="lock" onClick={() => void leave()}>
          {t('frame.signOutEverywhere')}
        </Button>
      </div>
    </section>
  );
}

function PasswordForm() {
  const { t } = useText();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const short = [...next].length < passwordMinLength;
  const differs = again !== '' && next !== again ? t('account.passwordDiffers') : undefined;
  const missing =
    current === '' || next === '' || again === '' ? t('people.passwordMissing') : undefined;
  const wrong = short ? t('account.passwordHint', { n: passwordMinLength }) : undefined;
  const refused = missing ?? wrong ?? differs;

  const save = async () => {
    if (refused !== undefined) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await changePassword(current, next);
      for (const clear of [setCurrent, setNext, setAgain]) clear('');
      showToast(t('people.passwordChanged'), { tone: 'met' });
    } catch (error) {
      setProblem(problemText(problemFrom(error)));
    } finally {
      setBusy(false);
    }
  };
  const secret = { type: 'password', autoCapitalize: 'none', maxLength: 200 } as const;
  return (
    <form
      className={styles['narrow']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {problem !== undefined && (
        <Banner tone="missed" live>
          {problem}
        </Banner>
      )}
      <TextField
        label={t('people.currentPassword')}
        {...secret}
        autoComplete="current-password"
        value={current}
        onValue={setCurrent}
      />
      <TextField
        label={t('account.newPassword')}
        hint={t('account.passwordHint', { n: passwordMinLength })}
        {...secret}
        autoComplete="new-password"
        value={next}
        onValue={setNext}
      />
      <TextField
        label={t('account.passwordAgain')}
        error={differs}
        {...secret}
        autoComplete="new-password"
        value={again}
        onValue={setAgain}
      />
      <div className={styles['buttons']}>
        <Button type="submit" busy={busy} refused={refused}>
          {t('people.changePassword')}
        </Button>
      </div>
    </form>
  );
}

import { accountRoutes } from '@kaskad/shared/contract/account.ts';
import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { call, problemFrom } from '../../sync/http.ts';
import { problemText } from '../../text/problem-text.ts';
import { useText } from '../../text/use-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import { AccountForm } from './account-form.tsx';
import { AccountPage } from './account-page.tsx';
import { LinkEntry } from './link-entry.tsx';
import { nextPlace } from './next-place.ts';
import { PasswordField } from './password-field.tsx';
import styles from './sign-in.module.css';
import { useAccountCall } from './use-account-call.ts';
import { useLinkToken } from './use-link-token.ts';

/** Sign-in by e-mail and password, or by a one-time link when the address carries its token. */
export function SignIn() {
  const token = useLinkToken();
  return token === undefined ? <PasswordSignIn /> : <LinkEntry key={token} token={token} />;
}

function PasswordSignIn() {
  const { t } = useText();
  const [, go] = useLocation();
  const next = nextPlace(useSearch());
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const { busy, failure, attempt } = useAccountCall(() => go(next, { replace: true }));
  useFirstRunWhenEmpty(() => go('/first-run', { replace: true }));

  const submit = () => {
    setAsked(true);
    if (email.trim() === '' || password === '') return;
    void attempt(() => call(accountRoutes.signIn, { body: { email, password } }));
  };
  const missing = (value: string) =>
    asked && value.trim() === '' ? t('account.fillIn') : undefined;
  return (
    <AccountPage title={t('account.signIn')} lead={t('account.signInLead')}>
      <AccountForm
        action={t(busy ? 'account.entering' : 'account.enter')}
        busy={busy}
        problem={failure && wordsFor(failure.problem, t('account.emailWrong'))}
        onSubmit={submit}
      >
        <TextField
          label={t('account.email')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          onValue={setEmail}
          error={missing(email)}
        />
        <PasswordField
          label={t('account.password')}
          value={password}
          onValue={setPassword}
          error={missing(password)}
        />
      </AccountForm>
      <p className={styles['hint']}>{t('account.noPassword')}</p>
    </AccountPage>
  );
}

/** The only field the server checks the shape of here is the e-mail. */
function wordsFor(problem: Parameters<typeof problemText>[0], emailWrong: string): string {
  return problem?.code === 'not-valid' ? emailWrong : problemText(problem);
}

function useFirstRunWhenEmpty(leave: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the page opens
  useEffect(() => {
    const ask = async () => {
      try {
        if ((await call(accountRoutes.installation)).empty) leave();
      } catch (error) {
        problemFrom(error);
      }
    };
    void ask();
  }, []);
}

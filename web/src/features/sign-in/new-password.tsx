import { accountRoutes, passwordMinLength } from '@kaskad/shared/contract/account.ts';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { call } from '../../sync/http.ts';
import { problemText } from '../../text/problem-text.ts';
import { useText } from '../../text/use-text.ts';
import { AccountForm } from './account-form.tsx';
import { AccountPage } from './account-page.tsx';
import { newPasswordErrors } from './new-password-errors.ts';
import { PasswordField } from './password-field.tsx';
import { useAccountCall } from './use-account-call.ts';

/** Accepts an invitation or a reset: a password chosen twice, then signed in. */
export function NewPassword({
  token,
  purpose,
  name,
}: {
  token: string;
  purpose: 'invitation' | 'reset';
  name: string;
}) {
  const { t } = useText();
  const [, go] = useLocation();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [asked, setAsked] = useState(false);
  const { busy, failure, attempt } = useAccountCall(() => go('/', { replace: true }));
  const errors = newPasswordErrors(first, second, t);

  const submit = () => {
    setAsked(true);
    if (errors.first !== undefined || errors.second !== undefined) return;
    void attempt(() => call(accountRoutes.useLink, { body: { token, password: first } }));
  };
  const invited = purpose === 'invitation';
  return (
    <AccountPage
      title={invited ? t('account.linkHello', { name }) : t('account.reset')}
      lead={t(invited ? 'account.invitationHint' : 'account.resetHint')}
    >
      <AccountForm
        action={t('account.acceptInvitation')}
        busy={busy}
        problem={failure && problemText(failure.problem)}
        onSubmit={submit}
      >
        <PasswordField
          label={t('account.newPassword')}
          hint={t('account.passwordHint', { n: passwordMinLength })}
          fresh
          value={first}
          onValue={setFirst}
          error={asked ? errors.first : undefined}
        />
        <PasswordField
          label={t('account.passwordAgain')}
          fresh
          value={second}
          onValue={setSecond}
          error={asked ? errors.second : undefined}
        />
      </AccountForm>
    </AccountPage>
  );
}

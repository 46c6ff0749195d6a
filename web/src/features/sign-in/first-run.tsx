import { accountRoutes, passwordMinLength } from '@kaskad/shared/contract/account.ts';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { call } from '../../sync/http.ts';
import { problemText } from '../../text/problem-text.ts';
import { useText } from '../../text/use-text.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AccountForm } from './account-form.tsx';
import { AccountPage } from './account-page.tsx';
import styles from './first-run.module.css';
import { newPasswordErrors } from './new-password-errors.ts';
import { PasswordField } from './password-field.tsx';
import { useAccountCall } from './use-account-call.ts';

const blank = { organisation: '', programme: '', name: '', email: '', password: '', again: '' };

/** The first page of an empty installation: the organisation, its programme and its first director. */
export function FirstRun() {
  const { t } = useText();
  const [, go] = useLocation();
  const [form, setForm] = useState(blank);
  const [asked, setAsked] = useState(false);
  const { busy, failure, attempt } = useAccountCall(() => go('/', { replace: true }));

  const set = (field: keyof typeof blank) => (value: string) =>
    setForm({ ...form, [field]: value });
  const missing = (field: keyof typeof blank) =>
    form[field].trim() === '' ? t('account.fillIn') : undefined;
  const emailError =
    missing('email') ??
    (/^\S+@\S+\.\S+$/.test(form.email.trim()) ? undefined : t('account.emailWrong'));
  const password = newPasswordErrors(form.password, form.again, t);
  const errors = {
    organisation: missing('organisation'),
    programme: missing('programme'),
    name: missing('name'),
    email: emailError,
    password: password.first,
    again: password.second,
  };
  const shown = asked ? errors : undefined;

  const submit = () => {
    setAsked(true);
    if (Object.values(errors).some((error) => error !== undefined)) return;
    const { again: _, ...body } = form;
    void attempt(() => call(accountRoutes.firstRun, { body }));
  };

  if (failure?.problem?.code === 'already-installed') {
    return (
      <AccountPage title={t('account.alreadyInstalled')} lead={t('account.alreadyInstalledHint')}>
        <p className={styles['way']}>
          <LinkButton href="/sign-in" look="primary">
            {t('account.toSignIn')}
          </LinkButton>
        </p>
      </AccountPage>
    );
  }
  return (
    <AccountPage title={t('account.firstRun')} lead={t('account.firstRunHint')}>
      <AccountForm
        action={t('account.create')}
        busy={busy}
        problem={failure && problemText(failure.problem)}
        onSubmit={submit}
      >
        <TextField
          label={t('account.organisation')}
          hint={t('account.organisationHint')}
          maxLength={200}
          value={form.organisation}
          onValue={set('organisation')}
          error={shown?.organisation}
        />
        <TextField
          label={t('account.programme')}
          hint={t('account.programmeHint')}
          maxLength={200}
          value={form.programme}
          onValue={set('programme')}
          error={shown?.programme}
        />
        <h2 className={styles['part']}>{t('account.director')}</h2>
        <TextField
          label={t('account.name')}
          autoComplete="name"
          maxLength={200}
          value={form.name}
          onValue={set('name')}
          error={shown?.name}
        />
        <TextField
          label={t('account.email')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          value={form.email}
          onValue={set('email')}
          error={shown?.email}
        />
        <PasswordField
          label={t('account.newPassword')}
          hint={t('account.passwordHint', { n: passwordMinLength })}
          fresh
          value={form.password}
          onValue={set('password')}
          error={shown?.password}
        />
        <PasswordField
          label={t('account.passwordAgain')}
          fresh
          value={form.again}
          onValue={set('again')}
          error={shown?.again}
        />
      </AccountForm>
    </AccountPage>
  );
}

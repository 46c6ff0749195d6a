import { accountRoutes, type LinkPurpose } from '@kaskad/shared/contract/account.ts';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { call, problemFrom } from '../../sync/http.ts';
import { problemText } from '../../text/problem-text.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { AccountForm } from './account-form.tsx';
import { AccountPage } from './account-page.tsx';
import { NewPassword } from './new-password.tsx';
import styles from './sign-in.module.css';
import { useAccountCall } from './use-account-call.ts';

type Looked =
  | { kind: 'checking' }
  | { kind: 'good'; purpose: LinkPurpose; name: string }
  | { kind: 'broken'; words: string | undefined };

/**
 * A one-time link, looked at first and used only by a press: a preview in a messenger must not use
 * it up.
 */
export function LinkEntry({ token }: { token: string }) {
  const { t } = useText();
  const [looked, setLooked] = useState<Looked>({ kind: 'checking' });
  useEffect(() => {
    const look = async () => {
      try {
        const link = await call(accountRoutes.lookAtLink, { body: { token } });
        setLooked({ kind: 'good', ...link });
      } catch (error) {
        const problem = problemFrom(error);
        const dead = problem?.code === 'link-not-valid' || problem?.code === 'not-valid';
        setLooked({ kind: 'broken', words: dead ? undefined : problemText(problem) });
      }
    };
    void look();
  }, [token]);

  if (looked.kind === 'checking') {
    return (
      <AccountPage title={t('account.linkChecking')}>
        <SkeletonPage rows={2} />
      </AccountPage>
    );
  }
  if (looked.kind === 'broken') return <BrokenLink words={looked.words} />;
  if (looked.purpose === 'sign-in') return <UseLink token={token} name={looked.name} />;
  return <NewPassword token={token} purpose={looked.purpose} name={looked.name} />;
}

function UseLink({ token, name }: { token: string; name: string }) {
  const { t } = useText();
  const [, go] = useLocation();
  const { busy, failure, attempt } = useAccountCall(() => go('/', { replace: true }));
  return (
    <AccountPage title={t('account.linkHello', { name })} lead={t('account.linkSignInHint')}>
      <AccountForm
        action={t(busy ? 'account.entering' : 'account.enter')}
        busy={busy}
        problem={failure && problemText(failure.problem)}
        onSubmit={() => void attempt(() => call(accountRoutes.useLink, { body: { token } }))}
      />
    </AccountPage>
  );
}

/** The page of a link that was used or ran out; `words` when the reason is another one. */
export function BrokenLink({ words }: { words?: string | undefined }) {
  const { t } = useText();
  return (
    <AccountPage
      title={t('account.linkBroken')}
      {...(words === undefined && { lead: t('account.linkBrokenHint') })}
    >
      <div className={styles['hint']}>
        {words !== undefined && <Banner tone="missed">{words}</Banner>}
        <LinkButton href="/sign-in">{t('account.toSignIn')}</LinkButton>
      </div>
    </AccountPage>
  );
}

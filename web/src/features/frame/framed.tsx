import type { Me } from '@kaskad/shared/contract/account.ts';
import type { ReactNode } from 'react';
import { endSession } from '../../sync/session.ts';
import { useText } from '../../text/use-text.ts';
import { showToast } from '../../ui/toast.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { Frame } from './frame.tsx';
import { InsecureBanner } from './insecure-banner.tsx';
import { PersonMenu } from './person-menu.tsx';
import type { SectionName } from './section.ts';
import { useSections } from './use-sections.ts';

export type Slots = {
  place?: ReactNode;
  search?: ReactNode;
  mentions?: ReactNode;
  presence?: ReactNode;
  clock?: ReactNode;
  saved?: ReactNode;
};

/** The frame of a signed-in person, with the sections of the cascade that is open. */
export function Framed({
  me,
  cascadeId,
  present = [],
  slots = {},
  children,
}: {
  me: Me;
  cascadeId?: string;
  /** Sections that have a screen. */
  present?: readonly SectionName[];
  slots?: Slots;
  children: ReactNode;
}) {
  const { t } = useText();
  const signOut = async (everywhere: boolean) => {
    try {
      await endSession(everywhere);
    } catch {
      showToast(t('frame.offline'), { tone: 'missed' });
    }
  };
  const cascades = me.cascades.map((one) => ({
    label: one.programmeTitle,
    href: `/c/${one.id}`,
    current: one.id === cascadeId,
  }));
  return (
    <Frame
      {...slots}
      place={slots.place ?? <Breadcrumb steps={[{ label: t('frame.product') }]} />}
      sections={useSections(cascadeId, present)}
      person={
        <PersonMenu
          person={me.person}
          cascades={cascades}
          onSignOut={(everywhere) => void signOut(everywhere)}
        />
      }
    >
      <InsecureBanner me={me} />
      {children}
    </Frame>
  );
}

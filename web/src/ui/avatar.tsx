import { useText } from '../text/use-text.ts';
import styles from './avatar.module.css';
import { initialsOf, tintOf } from './initials.ts';

export type AvatarPerson = { id: string; name: string };

/** A person by initials. With `label` the full name is read out, once it is known; without, it stands beside. */
export function Avatar({
  person,
  label = false,
  large = false,
}: {
  person: AvatarPerson;
  label?: boolean;
  large?: boolean;
}) {
  const shared = {
    className: styles['avatar'],
    'data-tint': tintOf(person.id),
    'data-large': large || undefined,
    // Drawn by the style, so that the letters are no part of anybody's name or text.
    'data-initials': initialsOf(person.name),
  };
  if (!label || person.name === '') return <span {...shared} aria-hidden="true" />;
  return <span {...shared} role="img" aria-label={person.name} title={person.name} />;
}

/** A few people overlapping; the rest is a number. */
export function AvatarStack({
  people,
  most = 3,
}: {
  people: readonly AvatarPerson[];
  most?: number;
}) {
  const { t } = useText();
  const shown = people.length > most + 1 ? people.slice(0, most) : people;
  const rest = people.slice(shown.length);
  return (
    <span className={styles['stack']}>
      {shown.map((person) => (
        <Avatar key={person.id} person={person} label />
      ))}
      {rest.length > 0 && (
        <span
          className={styles['avatar']}
          role="img"
          aria-label={t('ui.andOthers', { n: rest.length })}
          title={rest.map((person) => person.name).join('\n')}
        >
          +{rest.length}
        </span>
      )}
    </span>
  );
}

import { passwordMinLength } from '@kaskad/shared/contract/account.ts';
import { hash, verify } from '@node-rs/argon2';
import { createQueue } from './queue.ts';

// OWASP's floor for argon2id; the algorithm is the library's default.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Two at a time: hashing shares the thread pool with the file system and the name service. */
const queue = createQueue(2, 100);

export type PasswordFault = 'password-too-short' | 'password-too-common';

/** Length in characters as a person counts them; null when the password will do. */
export function passwordFault(password: string): PasswordFault | null {
  if ([...password].length < passwordMinLength) return 'password-too-short';
  const plain = password.toLowerCase().replace(/[\s._-]/g, '');
  const repeated = /^(.{1,4}?)\1*$/.exec(plain)?.[1] !== plain && /^(.{1,4}?)\1+$/.test(plain);
  return repeated || common.has(plain) ? 'password-too-common' : null;
}

/** @throws QueueFull when too many are waiting */
export function hashPassword(password: string): Promise<string> {
  return queue(() => hash(password.normalize('NFKC'), cost));
}

/**
 * Takes the same time whether or not there is a hash to compare with.
 * @throws QueueFull when too many are waiting
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const compared = stored ?? (await decoy());
  const matches = await queue(() => verify(compared, password.normalize('NFKC')));
  return stored !== null && matches;
}

let decoyHash: Promise<string> | undefined;

/** A hash of nothing anyone types; computed ahead, so that the first stranger does not wait longer. */
export function decoy(): Promise<string> {
  decoyHash ??= hash(crypto.randomUUID(), cost);
  return decoyHash;
}

// The commonest passwords of ten characters and more, without case, spaces, dots and dashes.
const common = new Set(
  `1234567890 0123456789 0987654321 9876543210 12345678910 123456789a 1234567891 12345678900
  123456789q a123456789 q123456789 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4t5 q1w2e3r4t5y6 qwertyuiop
  qwerty1234 qwerty12345 qwerty123456 1234qwerty 12345qwerty 123456qwerty qwertyuiop123 qazwsxedc
  qazwsxedcrfv 1qaz2wsx3edc zaq12wsxcde3 asdfghjkl1 asdfghjkl; asdfghjkl123 zxcvbnm123 1234567qwe
  password12 password123 password1234 password12345 passw0rd123 p@ssw0rd123 mypassword iloveyou123
  iloveyou12 welcome123 welcome1234 letmein123 administrator admin12345 admin123456 adminadmin
  changeme123 football123 basketball sunshine123 princess123 superman123 michelle123 jennifer123
  abc1234567 abcd123456 abcdefghij abcdef1234 aa12345678 a1b2c3d4e5 qwer123456 asdf123456
  йцукенгшщз йцукен1234 йцукен12345 йцукен123456 1234йцукен 123456йцукен фывапролдж ячсмитьбю
  пароль1234 пароль12345 пароль123456 парольпароль мойпароль1 администратор привет1234 привет12345
  приветпривет наташа1234 любовь1234 любимая123 солнышко123 школа12345 школа123456 учитель123
  учитель1234 учитель12345 методист123 методист1234 директор123 директор1234 каскад1234 kaskad1234
  kaskad12345 kaskadkaskad gfhjkm1234 gfhjkm12345 gfhjkmgfhjkm ghbdtn1234 ghbdtn12345 zxcvbnmasd`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

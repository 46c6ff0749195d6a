import type { Translation } from '../message.ts';
import type { account as russian } from '../ru/account.ts';

export const account: Translation<typeof russian> = {
  'account.signIn': 'Sign in',
  'account.signInLead': 'The projects of your centre, sprint by sprint.',
  'account.email': 'E-mail',
  'account.password': 'Password',
  'account.enter': 'Sign in',
  'account.entering': 'Signing in',
  'account.noPassword':
    'No password, or forgot it? The director of your centre can give you a sign-in link.',
  'account.linkSignIn': 'Sign in by link',
  'account.linkHello': 'Hello, {name}',
  'account.linkSignInHint': 'The link works once. Press to sign in on this device.',
  'account.linkChecking': 'Checking the link',
  'account.linkBroken': 'The link no longer works',
  'account.linkBrokenHint':
    'It was used already, or its time is over. Ask the director for a new one.',
  'account.toSignIn': 'Sign in with a password',
  'account.invitation': 'Welcome',
  'account.invitationHint':
    'Choose a password. You will sign in with it and your e-mail from now on.',
  'account.reset': 'New password',
  'account.resetHint': 'Choose a new password. Other devices will be signed out.',
  'account.newPassword': 'New password',
  'account.passwordHint': 'At least {n} characters. A few words in a row work best.',
  'account.passwordAgain': 'The password again',
  'account.passwordDiffers': 'The passwords differ. Type the same one twice.',
  'account.showPassword': 'Show the password',
  'account.hidePassword': 'Hide the password',
  'account.acceptInvitation': 'Save and sign in',
  'account.firstRun': 'Let us begin',
  'account.firstRunHint':
    'Nothing is here yet. Name the organisation and its first director, who will invite the others.',
  'account.organisation': 'Organisation',
  'account.organisationHint': 'For example, Moskovsky District Methodical Centre',
  'account.programme': 'Development programme',
  'account.programmeHint': 'The programme whose projects you will lead',
  'account.director': 'The first director',
  'account.name': 'Full name',
  'account.create': 'Create and sign in',
  'account.alreadyInstalled': 'The organisation exists already',
  'account.alreadyInstalledHint': 'Sign in with your e-mail and password.',
  'account.fillIn': 'Fill in this field',
  'account.emailWrong': 'Check the address: it should look like name@domain',
};

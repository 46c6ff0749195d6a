import type { ProblemCode } from '@kaskad/shared/contract/problem.ts';

type Text = { readonly status: number; readonly ru: string; readonly en: string };

/** Every code has one status and one text in each language. */
export const problemTexts: Readonly<Record<ProblemCode, Text>> = {
  'bad-request': {
    status: 400,
    ru: 'Запрос не удалось разобрать.',
    en: 'The request could not be read.',
  },
  'not-valid': {
    status: 400,
    ru: 'В запросе неверные поля; какие именно, перечислено в issues.',
    en: 'Some fields of the request are wrong; they are listed in issues.',
  },
  'password-needed': { status: 400, ru: 'Задайте пароль.', en: 'Choose a password.' },
  'password-too-short': {
    status: 400,
    ru: 'Пароль слишком короткий: нужно не меньше десяти знаков.',
    en: 'The password is too short: it needs at least ten characters.',
  },
  'password-too-common': {
    status: 400,
    ru: 'Такой пароль подбирают первым. Возьмите другой, например несколько слов.',
    en: 'This password is among the first to be guessed. Choose another, such as a few words.',
  },
  'sign-in-needed': { status: 401, ru: 'Войдите, чтобы продолжить.', en: 'Sign in to go on.' },
  'wrong-credentials': {
    status: 401,
    ru: 'Почта или пароль не подошли.',
    en: 'The e-mail or the password is wrong.',
  },
  'link-not-valid': {
    status: 401,
    ru: 'Ссылка больше не действует: она уже использована или её срок истёк. Попросите новую.',
    en: 'The link no longer works: it was used or has run out. Ask for a new one.',
  },
  'wrong-password': {
    status: 403,
    ru: 'Нынешний пароль введён неверно.',
    en: 'The present password is wrong.',
  },
  'not-allowed': {
    status: 403,
    ru: 'У вас нет права на это действие.',
    en: 'You have no right to do this.',
  },
  'foreign-origin': {
    status: 403,
    ru: 'Запрос пришёл не со страницы Каскада.',
    en: 'The request did not come from a page of Kaskad.',
  },
  'not-found': {
    status: 404,
    ru: 'Здесь ничего нет или доступ закрыт.',
    en: 'There is nothing here, or it is closed to you.',
  },
  'method-not-allowed': {
    status: 405,
    ru: 'По этому адресу такой запрос не принимается.',
    en: 'This address does not accept such a request.',
  },
  conflict: {
    status: 409,
    ru: 'Данные уже изменились. Обновите страницу и повторите.',
    en: 'The data has changed meanwhile. Reload and try again.',
  },
  'email-taken': {
    status: 409,
    ru: 'Эта почта уже занята.',
    en: 'This e-mail is already taken.',
  },
  'already-installed': {
    status: 409,
    ru: 'Организация уже создана. Войдите или попросите приглашение.',
    en: 'The organisation already exists. Sign in or ask for an invitation.',
  },
  'person-elsewhere': {
    status: 409,
    ru: 'Этот человек состоит и в другой организации: ссылку он может получить только сам.',
    en: 'This person also belongs to another organisation: nobody here can issue the link.',
  },
  'no-password': {
    status: 409,
    ru: 'Пароль ещё не задан. Попросите у директора ссылку для нового пароля.',
    en: 'No password is set yet. Ask a director for a link to set one.',
  },
  'too-large': { status: 413, ru: 'Запрос слишком большой.', en: 'The request is too large.' },
  'not-json': {
    status: 415,
    ru: 'Принимается только application/json.',
    en: 'Only application/json is accepted.',
  },
  'not-multipart': {
    status: 415,
    ru: 'Файл принимается только как multipart/form-data.',
    en: 'A file is accepted as multipart/form-data only.',
  },
  'file-missing': {
    status: 400,
    ru: 'В запросе нет файла.',
    en: 'There is no file in the request.',
  },
  'file-empty': {
    status: 400,
    ru: 'Файл пуст. Откройте его и проверьте, что он сохранён.',
    en: 'The file is empty. Open it and see whether it was saved.',
  },
  'file-too-large': {
    status: 413,
    ru: 'Файл больше 20 МБ. Уменьшите его или приложите ссылку.',
    en: 'The file is larger than 20 MB. Make it smaller or give a link.',
  },
  'upload-broken': {
    status: 400,
    ru: 'Файл дошёл не целиком. Отправьте его ещё раз.',
    en: 'The file did not arrive whole. Send it again.',
  },
  'too-many-uploads': {
    status: 429,
    ru: 'Вы отправляете слишком много файлов сразу. Дождитесь, пока дойдут первые.',
    en: 'You are sending too many files at once. Wait until the first ones have arrived.',
  },
  'files-full': {
    status: 507,
    ru: 'Место для файлов организации закончилось. Удалите лишние или попросите администратора добавить места.',
    en: 'The organisation has used up its space for files. Remove some, or ask the administrator for more.',
  },
  'storage-full': {
    status: 507,
    ru: 'На диске сервера нет места: файл не сохранён. Сообщите администратору.',
    en: 'The disk of the server is full: the file was not kept. Tell the administrator.',
  },
  'storage-unavailable': {
    status: 503,
    ru: 'Хранилище файлов сейчас недоступно: файл не сохранён. Повторите позже.',
    en: 'The store of files cannot be reached: the file was not kept. Try again later.',
  },
  refused: {
    status: 422,
    ru: 'Правило не позволяет это сделать.',
    en: 'A rule does not allow this.',
  },
  'too-many-attempts': {
    status: 429,
    ru: 'Слишком много попыток. Подождите и повторите.',
    en: 'Too many attempts. Wait and try again.',
  },
  internal: {
    status: 500,
    ru: 'На сервере произошла ошибка. Она записана в журнал под номером requestId.',
    en: 'The server failed. The failure is recorded in its log under requestId.',
  },
  unavailable: {
    status: 503,
    ru: 'Сервер сейчас не может ответить. Повторите через несколько секунд.',
    en: 'The server cannot answer now. Try again in a few seconds.',
  },
};

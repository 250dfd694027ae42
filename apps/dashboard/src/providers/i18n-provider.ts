import { defaultI18nProvider, type I18nProvider } from 'react-admin';

/** Our words where react-admin's own are not plain enough. */
const words: Record<string, string> = {
  'ra.action.undo': 'Undo',
  'ra.message.unsaved_changes': 'Some of what you typed is not saved. Leave anyway?',
  'ra.message.invalid_form': 'Some fields need another look. They are marked below.',
  'ra.notification.http_error': 'No answer from Stipple. What you typed is still here; try again.',
  'ra.notification.logged_out': 'Your sign-in is over. Sign in again to go on.',
  'ra.auth.auth_check_error': 'Sign in to go on.',
  'ra.validation.required': 'Fill this in',
};

export const i18nProvider: I18nProvider = {
  ...defaultI18nProvider,
  translate: (key, options) => words[key] ?? defaultI18nProvider.translate(key, options),
};

const PASSWORD_LENGTH = 12;

/** Long rather than complicated; the API asks the same. */
export const checkNewPassword = (value: unknown): string | undefined =>
  String(value ?? '').length < PASSWORD_LENGTH ? `At least ${PASSWORD_LENGTH} characters` : undefined;

export * from './offer.ts';
export * from './waiting.ts';
export * from './waitlist.inputs.ts';

export * from './enquiry.events.ts';
export * from './enquiry.inputs.ts';
export * from './enquiry.rules.ts';
export * from './enquiry.ts';
export * from './enquiry-page.ts';
export * from './figures.ts';

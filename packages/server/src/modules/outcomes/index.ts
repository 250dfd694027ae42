export { InstrumentsService, type InstrumentVersion } from './instruments.service.ts';
export { OutcomesService } from './outcomes.service.ts';

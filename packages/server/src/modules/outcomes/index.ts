export { OutcomesService } from './outcomes.service.ts';

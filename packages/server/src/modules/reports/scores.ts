import { wilsonInterval } from '@stipple/analytics/proportions';

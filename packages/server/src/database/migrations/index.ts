import { FirstSlice1763800000000 } from './1763800000000-first-slice.ts';
import { FiguresByMonth1763900000000 } from './1763900000000-figures-by-month.ts';
import { Prune1763910000000 } from './1763910000000-prune.ts';
import { Safety1764000000000 } from './1764000000000-safety.ts';
import { ConsentsLinksAudit1764100000000 } from './1764100000000-consents-links-audit.ts';
import { MixesAndStockMovements1764200000000 } from './1764200000000-mixes-and-stock-movements.ts';
import { PhotosAndGradings1764300000000 } from './1764300000000-photos-and-gradings.ts';
import { SessionLogger1764400000000 } from './1764400000000-session-logger.ts';
import { InstrumentsComplicationsAftercare1764500000000 } from './1764500000000-instruments-complications-aftercare.ts';
import { Diary1764600000000 } from './1764600000000-diary.ts';
import { AppointmentsInTheirPlace1764700000000 } from './1764700000000-appointments-in-their-place.ts';
import { WaitlistAndAppointmentLinks1764800000000 } from './1764800000000-waitlist-and-appointment-links.ts';
import { EnquiriesAndFeeds1764900000000 } from './1764900000000-enquiries-and-feeds.ts';
import { Messages1765000000000 } from './1765000000000-messages.ts';
import { WeighedProducts1765100000000 } from './1765100000000-weighed-products.ts';
import { TopUpWaits1765200000000 } from './1765200000000-top-up-waits.ts';
import { DueWindows1765210000000 } from './1765210000000-due-windows.ts';
import { LinksSeeOneClient1765300000000 } from './1765300000000-links-see-one-client.ts';

/** Every migration in order. Small and forward; a merged file is never edited. */
export const migrations = [
  FirstSlice1763800000000,
  FiguresByMonth1763900000000,
  Prune1763910000000,
  Safety1764000000000,
  MixesAndStockMovements1764200000000,
  ConsentsLinksAudit1764100000000,
  PhotosAndGradings1764300000000,
  SessionLogger1764400000000,
  InstrumentsComplicationsAftercare1764500000000,
  Diary1764600000000,
  AppointmentsInTheirPlace1764700000000,
  WaitlistAndAppointmentLinks1764800000000,
  EnquiriesAndFeeds1764900000000,
  Messages1765000000000,
  WeighedProducts1765100000000,
  TopUpWaits1765200000000,
  DueWindows1765210000000,
  LinksSeeOneClient1765300000000,
] as const;

export interface WaitlistEntryRow {
  readonly id: string;
  readonly clientId: string;
  readonly treatmentId: string | null;
  readonly kind: string;
  readonly minutes: number;
  readonly practitionerId: string | null;
  readonly weekdays: readonly string[];
  readonly suitsFrom: string | null;
  readonly suitsUntil: string | null;
  readonly earliestOn: string;
  readonly latestOn: string | null;
  readonly note: string | null;
  readonly addedAt: string;
  readonly addedBy: string;
  readonly version: number;
}

export interface WaitlistHistory {
  readonly waitlistEntries: readonly WaitlistEntryRow[];
  readonly waitlistClinics: readonly { readonly entryId: string; readonly clinicId: string }[];
}

import type { Enquiry, EnquiryPage } from '@stipple/domain/enquiries';

/** The page for enquiries of a chain, and who asked. */
export interface EnquiryHistory {
  readonly enquiryPages: readonly Omit<EnquiryPage, 'clinicIds' | 'practitionerIds'>[];
  readonly enquiryClinics: readonly { readonly clinicId: string }[];
  readonly enquiryPractitioners: readonly { readonly staffMemberId: string }[];
  readonly enquiries: readonly Enquiry[];
}

export const noEnquiries: EnquiryHistory = {
  ...{ enquiryPages: [], enquiryClinics: [], enquiryPractitioners: [], enquiries: [] },
};

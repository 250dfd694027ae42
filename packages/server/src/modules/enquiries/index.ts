export { EnquiriesService, type EnquiryColumn } from './enquiries.service.ts';
export { EnquiryPagesService } from './enquiry-pages.service.ts';
export {
  type PageVisitor,
  PublicEnquiriesService,
  type PublicPage,
  type ReceivedEnquiry,
} from './public-enquiries.service.ts';

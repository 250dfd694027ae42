import { useParams } from 'react-router-dom';
import { Page } from '../../controls/Page.tsx';

/** The record of one session, written while it is done. */
export function SessionLogger() {
  const { id } = useParams();
  return <Page title="Session">{id}</Page>;
}

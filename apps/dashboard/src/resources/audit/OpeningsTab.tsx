import { Navigate } from 'react-router-dom';

/** The list has a page of its own, which managers open from a client. */
export function OpeningsTab() {
  return <Navigate to="/openings" replace />;
}

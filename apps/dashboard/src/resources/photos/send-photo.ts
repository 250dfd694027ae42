import { ApiProblem, OFFLINE, UNREADABLE } from '../../providers/problem.ts';
import type { PendingPhoto } from './photo-queue.ts';

/** A line that carries nothing for so long is down. */
const silentMs = 60_000;

interface Refusal {
  readonly errors?: { message: string; extensions?: { code?: string; field?: string; reference?: string } }[];
}

/**
 * Sends the file of a photo; `fetch` does not tell how far it is, the older way does.
 *
 * @param onShare told how much has left, 0 to 1
 * @throws ApiProblem
 */
export function sendPhoto(photo: PendingPhoto, onShare: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const offline = () => reject(offlineProblem());
    let silent = setTimeout(() => request.abort(), silentMs);
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(silent);
      silent = setTimeout(() => request.abort(), silentMs);
      onShare(total > 0 ? loaded / total : 0);
    };
    request.onerror = offline;
    request.onabort = offline;
    request.onload = () => (request.status < 300 ? resolve() : reject(problemOf(request)));
    request.onloadend = () => clearTimeout(silent);
    request.open('POST', `/photos?${new URLSearchParams(aboutOf(photo))}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.send(photo.file);
  });
}

function aboutOf({ id, clientId, treatmentId, sessionId, view, takenAt }: PendingPhoto): Record<string, string> {
  return {
    ...{ id, clientId, view, takenAt },
    ...(treatmentId && { treatmentId }),
    ...(sessionId && { sessionId }),
  };
}

function problemOf({ status, responseText }: XMLHttpRequest): ApiProblem {
  if (status >= 500 || status === 0) return offlineProblem();
  try {
    const [first] = (JSON.parse(responseText) as Refusal).errors ?? [];
    const { code = UNREADABLE, field, reference } = first?.extensions ?? {};
    return new ApiProblem({ code, field, reference, message: first?.message ?? 'This photo was refused.' });
  } catch {
    return offlineProblem();
  }
}

const offlineProblem = () =>
  new ApiProblem({ code: OFFLINE, message: 'The photo is kept on this device until there is a connection.' });

import '@fontsource-variable/inter/wght.css';
import '../../consents/signing/signing.css';
import '../../links/phone/phone.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { tokens } from '../../links/phone/tokens.ts';
import { EnquiryApp } from './EnquiryApp.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('e.html has no #root');

const style = document.createElement('style');
style.textContent = tokens;
document.head.append(style);

const handle = decodeURIComponent(window.location.pathname.split('/').filter(Boolean)[1] ?? '');

createRoot(root).render(
  <StrictMode>
    <EnquiryApp handle={handle} />
  </StrictMode>,
);

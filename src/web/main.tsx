import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FIGURE_STYLE } from '../figure/style.ts';
import { ProblemError } from './api.ts';
import { createAppRouter } from './router.tsx';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/components.css';
import './styles/drawer.css';
import './styles/phone.css';
import './styles/print.css';

// the same rules dress the pictures of a report; a constructed sheet needs no inline style
const sheet = new CSSStyleSheet();
sheet.replaceSync(FIGURE_STYLE);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // a snapshot does not change while it is looked at
      staleTime: Infinity,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && !(error instanceof ProblemError && error.status < 500),
    },
  },
});
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place to draw in');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={createAppRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);

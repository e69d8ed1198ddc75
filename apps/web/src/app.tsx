import {QueryClient, QueryClientProvider} from '@tanstack/react-query'
import {lazy, Suspense} from 'react'
import {BrowserRouter, Route, Routes} from 'react-router'
import {PageIntake} from './intake/page-intake.tsx'
import {Home} from './routes/home.tsx'
import {NotFound} from './routes/not-found.tsx'
import {Bar} from './shell/bar.tsx'
import {ErrorBoundary} from './shell/error-boundary.tsx'
import {StatusProvider} from './shell/status.tsx'

const DraftRoute = lazy(async () => ({default: (await import('./routes/draft.tsx')).DraftRoute}))
const DocumentRoute = lazy(async () => ({default: (await import('./routes/document.tsx')).DocumentRoute}))
const LibraryRoute = lazy(async () => ({default: (await import('./routes/library.tsx')).LibraryRoute}))

const queries = new QueryClient({defaultOptions: {queries: {retry: false, refetchOnWindowFocus: false}}})

/** The whole desk. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <BrowserRouter>
        <StatusProvider>
          <Bar>
            <ErrorBoundary>
              <Suspense fallback={null}>
                <Routes>
                  <Route path="/" element={<Home />} />
                  <Route path="/draft/:id" element={<DraftRoute />} />
                  <Route path="/documents/:id" element={<DocumentRoute />} />
                  <Route path="/library" element={<LibraryRoute />} />
                  <Route path="*" element={<NotFound />} />
                </Routes>
              </Suspense>
            </ErrorBoundary>
          </Bar>
          <PageIntake />
        </StatusProvider>
      </BrowserRouter>
    </QueryClientProvider>
  )
}

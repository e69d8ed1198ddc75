import {StrictMode} from 'react'
import {createRoot} from 'react-dom/client'
import {App} from './app.tsx'
import './design/base.css'

const element = document.getElementById('root')
if (!element) throw new Error('Expected an element `#root` in the page')
createRoot(element).render(
  <StrictMode>
    <App />
  </StrictMode>
)

import type { TemplateResult } from 'lit';

import type { PanelState } from '../state.js';
import type { ViewContext } from '../view.js';
import { codesView } from './codes.js';
import { errorView } from './error.js';
import { overviewView } from './overview.js';
import { proveView } from './prove.js';
import { generatingView, loadingView } from './waiting.js';

/** What is shown of a state. */
export function viewOf(state: PanelState, context: ViewContext): TemplateResult {
  switch (state.kind) {
    case 'loading':
      return loadingView(state, context);
    case 'error':
      return errorView(state, context);
    case 'overview':
      return overviewView(state, context);
    case 'generating':
      return generatingView(state, context);
    case 'codes':
      return codesView(state, context);
    case 'prove':
    case 'confirming':
      return proveView(state, context);
  }
}

import {
  ADMIN_PRIVACY_SETTINGS,
  activeOrganisationId,
  conversationIn,
  EVERY_PAGE,
  isAccountSettings,
  isAdminSettings,
  isChat,
  isPrivacySettings,
  isSharedContent,
  isSharedView,
  ORIGIN,
  surfaceAt,
} from '../claude/addresses.ts';
import { SELECTORS } from '../claude/selectors.ts';
import { barAround, isNearButton, lastBars, normalize, toolbarAround } from '../detect/bar.ts';
import {
  CONTENT,
  DIALOG,
  DISCLOSURE_LINKS,
  disclosuresOn,
  feedbackDialogOn,
  feedbackDialogsOn,
  hasField,
  isChecked,
  PRESSABLE,
  submitIn,
} from '../detect/dialog.ts';
import { grantsSupportAccess } from '../detect/doors.ts';
import { messageAround } from '../detect/message.ts';
import { bareName, nameOf } from '../detect/name.ts';
import { elementsOf, lastIn, outermost } from '../detect/outermost.ts';
import { BUTTON, BUTTON_IN_BAR } from '../detect/pairs.ts';
import { referencedBy } from '../detect/references.ts';
import { SIGNALS } from '../detect/signal.ts';
import { hasBothThumbs, thumbAt, thumbsIn } from '../detect/thumb.ts';
import { SHARED_KEY } from './sharedKey.ts';

/**
 * Makes what the gate has loaded known to the extension's later scripts in this tab, which the build has take it from
 * here (`lib/build/sharedModules.ts`) and not bring it again: of these modules they get what is imported here, and
 * nothing else. All are of one version: each gate shares its own.
 */
export function share(): void {
  const shared = {
    elementsOf,
    isAccountSettings,
    activeOrganisationId,
    ADMIN_PRIVACY_SETTINGS,
    barAround,
    bareName,
    BUTTON,
    BUTTON_IN_BAR,
    CONTENT,
    conversationIn,
    DIALOG,
    DISCLOSURE_LINKS,
    disclosuresOn,
    EVERY_PAGE,
    feedbackDialogOn,
    feedbackDialogsOn,
    grantsSupportAccess,
    hasBothThumbs,
    hasField,
    isAdminSettings,
    isChat,
    isChecked,
    isNearButton,
    isPrivacySettings,
    isSharedContent,
    isSharedView,
    lastBars,
    lastIn,
    messageAround,
    nameOf,
    normalize,
    ORIGIN,
    outermost,
    PRESSABLE,
    referencedBy,
    SELECTORS,
    SIGNALS,
    submitIn,
    surfaceAt,
    thumbAt,
    thumbsIn,
    toolbarAround,
  };
  Object.assign(globalThis, { [Symbol.for(SHARED_KEY)]: shared });
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPlanNotice } from '../../components/claude/openPlanNotice.tsx';
import { isPressableAt, noticeObstacles } from '../../lib/detect/obstacles.ts';
import { publishedNoticed } from '../../lib/gate/explaining.ts';
import { spokenTexts } from '../../lib/texts/spokenTexts.ts';
import { showBanners } from './banners.ts';
import { showDialogBanner } from './dialogBanner.ts';
import { overlayFor } from './overlay.ts';
import { showQuietLines } from './quietLines.ts';

// What explains: brought into a tab when it is first needed, after the texts of one language.
export default defineUnlistedScript(() => {
  const noticed = publishedNoticed();
  noticed?.explainBy(() => {
    const { gate, status } = noticed;
    const t = spokenTexts();
    const banners = showBanners(gate, status, t);
    return {
      ...overlayFor(noticed, t, banners.close),
      reach: banners.reach,
      dialogAppeared: showDialogBanner(status, t, gate.signal),
      quietAppeared: showQuietLines(t, gate.signal),
      openPlanNotice: (content) =>
        openPlanNotice(
          { t: t(), ...content },
          () => noticeObstacles(document, gate.signals()),
          (x, y) => isPressableAt(document, x, y),
        ),
    };
  });
});

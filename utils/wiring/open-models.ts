import { DeviceTask } from '@/utils/app/device-model/device-task';
import { type OpenTranslate, TranslateSession } from '@/utils/app/device-model/translate-session';
import { detectedLanguage, summarizerModel, translatorModel } from '@/utils/browser/device-models';
import type { Article } from '@/utils/model/article';
import type { SummaryLength } from '@/utils/model/settings';

/** What the popup shows, in another language, by the browser's own model. */
export const openTranslate: OpenTranslate = async (shown) =>
  new TranslateSession(shown, {
    detect: (text) => detectedLanguage(text),
    translator: (source, target, use) => translatorModel(source, target, use),
    languages: navigator.languages,
  });

/** The summary of an article by the browser's own model. */
export const openBrowserSummary = async (article: Article, length: SummaryLength): Promise<DeviceTask<string>> =>
  new DeviceTask(summarizerModel(article.blocks.map((block) => block.text).join('\n\n'), article.language, length));

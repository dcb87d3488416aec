/** A French voice of this machine: another would send the words away. */
export const ownVoice = (): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find(({ localService, lang }) => localService && /^fr/iu.test(lang));

// Runs in the page before its own scripts: notes every clip that is given to the loudspeaker, by the name of its file.
(() => {
  const heard = [];
  globalThis.heard = heard;
  const names = new WeakMap();
  const given = new WeakMap();
  let clock = null;
  const { arrayBuffer } = Response.prototype;
  Response.prototype.arrayBuffer = async function named() {
    const content = await arrayBuffer.call(this);
    names.set(content, new URL(this.url).pathname.split('/').pop());
    return content;
  };
  const { decodeAudioData } = BaseAudioContext.prototype;
  BaseAudioContext.prototype.decodeAudioData = async function named(content) {
    const name = names.get(content);
    const sound = await decodeAudioData.call(this, content);
    names.set(sound, name);
    return sound;
  };
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function noted(at, offset, seconds) {
    const one = { clip: names.get(this.buffer), at, until: at + seconds };
    heard.push(one);
    given.set(this, one);
    clock = this.context;
    start.call(this, at, offset, seconds);
  };
  const { stop } = AudioScheduledSourceNode.prototype;
  AudioScheduledSourceNode.prototype.stop = function noted(...at) {
    const one = given.get(this);
    // Taken back before it began: nobody heard it.
    if (one && this.context.currentTime < one.at) heard.splice(heard.indexOf(one), 1);
    stop.apply(this, at);
  };
  globalThis.begun = () => heard.filter(({ at }) => clock.currentTime >= at).length;
  // The samples of a shipped clip, as this browser hears them: 32-bit floats in base64.
  globalThis.decodeClip = async (name) => {
    const answer = await fetch(`/voice-clips/${name}`);
    const decoder = new OfflineAudioContext(1, 1, 48_000);
    const sound = await decoder.decodeAudioData(await answer.arrayBuffer());
    const bytes = new Uint8Array(sound.getChannelData(0).slice().buffer);
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  };
})();

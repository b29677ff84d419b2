// escpos requires this module at load time to read image files. mot-cua draws its own
// rasters and never hands escpos a file, so asking for pixels here is a mistake: say so.
module.exports = function getPixels(_source, ...rest) {
  const callback = rest[rest.length - 1];
  callback(new Error('get-pixels is not installed: mot-cua draws its own rasters'));
};

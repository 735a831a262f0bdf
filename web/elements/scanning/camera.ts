/** The person's camera, while its picture is shown. */
export interface Camera {
  /** Turns the camera off. */
  stop: () => void;
}

/** Whether this page may have a camera. Only secure pages have, and not in every app. */
export function mayHaveCamera(): boolean {
  const { mediaDevices } = navigator as { mediaDevices?: Partial<MediaDevices> };
  return typeof mediaDevices?.getUserMedia === 'function';
}

/**
 * Shows the camera that looks away from the person in a video element.
 *
 * @throws DOMException if there is no camera, or the person or the site doesn't allow it
 */
export async function openCamera(video: HTMLVideoElement): Promise<Camera> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: { ideal: 'environment' }, width: { ideal: 1_280 } },
  });
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  try {
    video.srcObject = stream;
    await video.play();
  } catch (error) {
    stop();
    throw error;
  }
  return { stop };
}

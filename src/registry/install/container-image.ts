import { fullName, type Package } from '#registry/install/package-url.ts';

/** The name by which an image is pulled: the host stands before it, but for Docker Hub. */
export function image(named: Package): string {
  const { place } = named;
  return `${place === undefined ? '' : `${place}/`}${fullName(named)}`.toLowerCase();
}

/** The page of an image at Docker Hub or quay.io; other hosts lead there from its name. */
export function imagePage(named: Package): string {
  const { place, namespace } = named;
  const path = fullName(named);
  if (place === undefined)
    return `https://hub.docker.com/${namespace === undefined ? '_' : 'r'}/${path}`;
  return `https://${place}/${place === 'quay.io' ? 'repository/' : ''}${path}`;
}

import type { OfficeCertificate } from '../tls/office-certificate.ts';
import { networkAddresses } from './network-doors.ts';

/**
 * What is typed on another computer to open the hub, as in `http://192.168.1.20:8080`: by the names of the certificate
 * where there is one, for by a number it would not be trusted.
 */
export function whereToOpen(
  port: number,
  certificate: Pick<OfficeCertificate, 'hostNames'> | null,
): readonly string[] {
  const names = certificate?.hostNames() ?? [];
  const hosts = names.length > 0 ? names : networkAddresses();
  return hosts.map((host) => `${certificate ? 'https' : 'http'}://${host}:${port}`);
}

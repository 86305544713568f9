/** Rows of the plans that a portal without a word of them fails; kinds of other suites are left out. */

export const ROWS: Readonly<Record<string, readonly string[]>> = {
  'nghean-skhcn-2022': words(
    'cchc-column lookup-guide workflows simplification service-centre postal organisation conduct personnel autonomy digital-government e-office iso indices oversight models results legal-drafting core-documents guides',
  ),
  'sonla-skhcn-2022': words(
    'procedure-updates published-feedback cchc-column policy-articles service-centre discipline dossier-status guidance-documents models initiatives indices postal core-documents',
  ),
  'binhdinh-snv-2022': words(
    'programme-documents directives dossier-results review-list initiatives talks cchc-column indices digital-government conduct rotation-list anti-corruption',
  ),
  'bacninh-skhdt-2022': words(
    'organisation procedure-updates staff-assessment cchc-column investment-online simplification one-stop iso personnel indices core-documents results models oversight',
  ),
  'hungyen-skhcn-2024': words(
    'core-documents importance reform-content indices procedure-updates workflows dossier-results cchc-column procedure-column iso digital-government models head-responsibility finance citizen-reception legal-documents conduct plan-published',
  ),
};

function words(text: string): readonly string[] {
  return text.split(' ');
}

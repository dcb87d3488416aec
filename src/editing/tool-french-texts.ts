import { fr } from '../kit/typography.ts';

/**
 * Words of the editing tool that its own French does not have yet (Sveltia CMS 0.221), for what people meet here.
 * Whatever its French says comes first.
 */
export const MISSING_FRENCH: Readonly<Record<string, string | object>> = {
  select_item: 'Choisir {$name}',
  file_unavailable: 'Fichier absent',
  file_unavailable_description:
    'Ce fichier ne s’ouvre pas. Il a changé de place, ou il n’est plus là.',
  deleting_referenced_entries_note:
    '.input {$count :integer} .match $count one {{L’autre contenu qui le nomme ne le nommera plus.}} * {{Les {$count} autres contenus qui le nomment ne le nommeront plus.}}',
  cannot_delete_referenced_entries: fr`.input {$count :integer} .match $count one {{Ce contenu ne peut pas être retiré : d’autres en ont besoin. Changez-les d’abord.}} * {{Ces contenus ne peuvent pas être retirés : d’autres en ont besoin. Changez-les d’abord.}}`,
  show_errors: 'Montrer ce qui est à corriger',
  entry_sidebar: {
    slug: {
      title: 'Fin de l’adresse',
      generated_on_save: 'La fin de l’adresse se fait à l’enregistrement, d’après le titre.',
      unavailable: 'Ce contenu n’a pas d’adresse à lui.',
    },
  },
  save_conflict: {
    title: 'Quelqu’un a changé ce contenu',
    modified_by: '{$name} a changé ce contenu le {$date}, après que vous l’avez ouvert.',
    modified: 'Ce contenu a changé après que vous l’avez ouvert.',
    deleted: 'Ce contenu a été retiré après que vous l’avez ouvert.',
    overwrite_warning: 'Si vous enregistrez, votre texte prend la place de l’autre.',
    recreate_warning: 'Si vous enregistrez, il revient.',
    save_anyway: 'Enregistrer quand même',
    branch_moved: 'Quelqu’un a enregistré au même moment. Recommencez.',
  },
  remote_change: {
    reload_entry: 'Reprendre l’autre texte',
    confirm_reloading_entry: fr`Reprendre l’autre texte ? Ce que vous avez changé ici sera perdu.`,
  },
  list_item_options: 'Actions sur cette ligne',
  relation_field: {
    save_together_hint: '{$name} sera enregistré avec ce contenu.',
    add_failed: '{$name} n’a pas pu être ajouté. Recommencez.',
  },
};

"""The metrics that the grammar treats in ways of their own, by their codes in `metrics.csv`.

All else that is to be known of a metric stands in its row.
"""

MEMBERS = "party_members_total"
ADMITTED = "party_members_admitted"
MADE_FULL = "party_members_made_full"
STRUCK_OFF = "party_members_struck_off"
BADGES_AWARDED = "party_badges_awarded"
GRASSROOTS = "grassroots_party_orgs"
CELLS = "party_cells"
UPPER_COMMITTEES = "upper_party_committees"
STOCKS_OF_ALL = (MEMBERS, GRASSROOTS, CELLS, UPPER_COMMITTEES)
"""Metrics that count all there are of something, never a share of it."""
FOUNDED_IN_FIRMS = "private_firm_party_orgs_founded"
CONSOLIDATED = "weak_party_orgs_consolidated"
UNDER_CONSOLIDATION = "weak_party_orgs_under_consolidation"
UNDER_WATCH = "party_orgs_under_watch"
INSPECTED = (
    "party_orgs_inspected",
    "party_members_inspected",
    "party_orgs_supervised",
    "party_members_supervised",
)
"""Inspections and supervisions of which a text may say on what they were."""
CONGRESSES = (
    "party_congresses_held_cell",
    "party_congresses_held_grassroots",
    "party_congresses_held_upper",
)
RATED = ("party_orgs_rated_excellent", "party_members_rated_excellent")
FOUND = ("party_orgs_found_in_violation", "party_members_found_in_violation")
MEMBERS_DISCIPLINED = "party_members_disciplined"
DISCIPLINED = ("party_orgs_disciplined", MEMBERS_DISCIPLINED)
DENUNCIATIONS = "denunciations_resolved"
POSTS_OPENED = "leadership_posts_opened_to_exam"
POSTS_FILLED = "leadership_posts_filled_by_exam"
POSTS = (POSTS_OPENED, POSTS_FILLED)
MODEL_REGULATIONS_USED = "communes_with_model_work_regulations"
ROTATED = "officials_rotated"
TRAINED = "officials_trained"
HEADS_ARE_SECRETARIES = "cell_secretary_is_village_head"
CHAIRS_BY_LEVEL = (
    "secretary_is_committee_chair_communes",
    "secretary_is_committee_chair_districts",
)
"""The same model, told apart by the level of its units."""
NON_LOCAL = "non_local_secretaries"
OF_MODELS = (
    HEADS_ARE_SECRETARIES,
    *CHAIRS_BY_LEVEL,
    "secretary_is_council_chair",
    NON_LOCAL,
)
"""Metrics of units, and of those who lead them, that fill their posts in a certain way."""
STAFF_CUT = "staff_positions_cut"
BODIES_CUT = "bodies_cut"
PROCEDURES_CUT = "administrative_procedures_cut"
CUTS = (STAFF_CUT, BODIES_CUT, PROCEDURES_CUT)
DELEGATED = "administrative_procedures_delegated"
UNITS_BEFORE, UNITS_AFTER = "administrative_units_before", "administrative_units_after"
UNITS = (UNITS_BEFORE, UNITS_AFTER)
UNITS_ASKED = "units_asked_for_deep_self_criticism"
COORDINATION = "inspection_coordination_regulations_issued"
RECOMMENDATIONS = "recommendations_made"
ON_TIME = "dossiers_on_time_share"
SHORTCOMINGS = "shortcomings_identified"
SHORTCOMINGS_REMEDIED = "shortcomings_remedied"
FINDINGS = (SHORTCOMINGS, RECOMMENDATIONS, "lessons_drawn")
"""What is drawn from an inspection or a term."""
SCHEMES = "schemes_completed"
OF_PROGRAMMES = (
    "committee_documents_issued",
    "topical_resolutions_issued",
    "work_programmes_issued",
    SCHEMES,
    "programme_items_issued_by_lower_levels",
)
"""What only committees of the Party issue and carry out, in words that others use as well."""

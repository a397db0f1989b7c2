"""What nights do to documents that are there already, as statements."""

REVISED = """
    update staging.documents set published_on = published_on + 40
    where document_id in (select document_id from staging.documents order by document_id limit 40);
    insert into staging.document_sightings
    select document_id, 'committee_01', 'shown again', now() from staging.documents
    where source_code like 'paper%' order by document_id limit 40
"""

-- Every two and every four characters that stand side by side. Two suffice to find any part of a Chinese name; of numbers
-- given one after the other two digits stand in every tenth row, four in few.
CREATE OR REPLACE FUNCTION public.grams(searched TEXT) RETURNS TEXT[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (SELECT coalesce(array_agg(DISTINCT substr(searched, place, width)), '{}')
            FROM (VALUES (2), (4)) AS gram (width),
                 LATERAL generate_series(1, length(searched) - width + 1) AS place);

-- The same for what is looked for: the longest pieces alone, for they are in the fewest rows.
CREATE FUNCTION public.grams_asked(part TEXT) RETURNS TEXT[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (SELECT coalesce(array_agg(DISTINCT substr(part, place, width)), '{}')
            FROM (SELECT CASE WHEN length(part) >= 4 THEN 4 ELSE 2 END AS width) AS gram,
                 LATERAL generate_series(1, length(part) - width + 1) AS place);

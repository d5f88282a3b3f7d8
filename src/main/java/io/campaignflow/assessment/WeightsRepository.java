package io.campaignflow.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import io.campaignflow.organisation.Level;
import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of weights; rows are only added. */
@Repository
class WeightsRepository {

	private static final TypeReference<Map<Criterion, Integer>> POINTS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	WeightsRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Versions of one unit's office for a level, the newest first. */
	List<Weights> of(String unitCode, Level level) {
		return jdbc.sql("select * from assessment_weights where unit_code = ? and level_name = ? order by version desc")
			.params(unitCode, level.name())
			.query((row, n) -> weights(row))
			.list();
	}

	/** The newest of each of these units for a level. */
	List<Weights> newest(Collection<String> unitCodes, Level level) {
		return unitCodes.isEmpty() ? List.of()
				: jdbc.sql("""
						select * from assessment_weights w where w.unit_code in (:units) and w.level_name = :level
						and w.version = (select max(v.version) from assessment_weights v
						  where v.unit_code = w.unit_code and v.level_name = w.level_name)""")
					.param("units", unitCodes)
					.param("level", level.name())
					.query((row, n) -> weights(row))
					.list();
	}

	/** Of two that add the same version one fails with a duplicate key. */
	void add(Level level, Weights weights) {
		jdbc.sql("""
				insert into assessment_weights (unit_code, level_name, version, weights, set_by, set_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(weights.unitCode(), level.name(), weights.version(),
					StoredJson.write(new TreeMap<>(weights.points())), weights.setBy(), Moments.stored(weights.setAt()))
			.update();
	}

	private static Weights weights(ResultSet row) throws SQLException {
		return new Weights(row.getString("unit_code"), row.getInt("version"),
				StoredJson.read(row.getString("weights"), POINTS), row.getString("set_by"),
				Moments.read(row, "set_at"));
	}

}

package io.campaignflow.instruction;

import io.campaignflow.storage.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of instructions. */
@Repository
class InstructionRepository {

	private static final String INSERT = """
			insert into instruction (id, number_, subject_type, subject_id, subject_title, unit_code, unit_path,
			  campaign_id, leader, text, addressee, due_on, status, round, version, answer, reason, given_at, ended_at)
			values (:id, :number, :type, :subject, :title, :unit, :path, :campaign, :leader, :text, :addressee, :due,
			  :status, :round, :version, :answer, :reason, :given, :ended)""";

	private static final String UPDATE = """
			update instruction set due_on = :due, status = :status, round = :round, version = :version, answer = :answer,
			  reason = :reason, ended_at = :ended where id = :id""";

	private final JdbcClient jdbc;

	InstructionRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Instruction> find(String id) {
		return read("select * from instruction where id = ?", id);
	}

	/** With its row locked until the transaction ends. */
	Optional<Instruction> lock(String id) {
		return read("select * from instruction where id = ? for update", id);
	}

	private Optional<Instruction> read(String sql, String id) {
		return jdbc.sql(sql).param(id).query(InstructionRepository::view).optional().map(Instruction::new);
	}

	Optional<String> idOf(String number) {
		return jdbc.sql("select id from instruction where number_ = ?").param(number).query(String.class).optional();
	}

	void insert(InstructionView view) {
		state(jdbc.sql(INSERT), view).param("number", view.number())
			.param("type", view.subjectType())
			.param("subject", view.subjectId())
			.param("title", view.subjectTitle())
			.param("unit", view.unitCode())
			.param("path", view.unitPath())
			.param("campaign", view.campaignId(), Types.VARCHAR)
			.param("leader", view.leader())
			.param("text", view.text())
			.param("addressee", view.addressee())
			.param("given", Moments.stored(view.givenAt()))
			.update();
	}

	void update(InstructionView view) {
		state(jdbc.sql(UPDATE), view).update();
	}

	private static StatementSpec state(StatementSpec statement, InstructionView view) {
		return statement.param("id", view.id())
			.param("due", view.dueOn())
			.param("status", view.status().name())
			.param("round", view.round())
			.param("version", view.version())
			.param("answer", view.answer(), Types.VARCHAR)
			.param("reason", view.reason(), Types.VARCHAR)
			.param("ended", Moments.stored(view.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
	}

	/** Safe to repeat. */
	void admit(String id, String reader) {
		jdbc.sql("""
				insert into instruction_reader (instruction_id, reader)
				select i.id, :reader from instruction i where i.id = :id and not exists (
				select 1 from instruction_reader r where r.instruction_id = i.id and r.reader = :reader)""")
			.param("id", id)
			.param("reader", reader)
			.update();
	}

	void say(String id, InstructionTurn turn) {
		jdbc.sql("""
				insert into instruction_turn (instruction_id, turn_no, kind, by_account, text, said_at)
				values (:id, (select coalesce(max(t.turn_no), 0) + 1 from instruction_turn t
				where t.instruction_id = :id), :kind, :by, :text, :at)""")
			.param("id", id)
			.param("kind", turn.kind().name())
			.param("by", turn.by())
			.param("text", turn.text())
			.param("at", Moments.stored(turn.at()))
			.update();
	}

	/** How many answers there were. */
	int answers(String id) {
		return jdbc.sql("select count(*) from instruction_turn where instruction_id = ? and kind = 'ANSWERED'")
			.param(id)
			.query(Integer.class)
			.single();
	}

	List<InstructionTurn> turns(String id) {
		return jdbc.sql("select * from instruction_turn where instruction_id = ? order by turn_no")
			.param(id)
			.query((row, n) -> new InstructionTurn(InstructionTurn.TurnKind.valueOf(row.getString("kind")),
					row.getString("by_account"), row.getString("text"), Moments.read(row, "said_at")))
			.list();
	}

	static InstructionView view(ResultSet row, int n) throws SQLException {
		return new InstructionView(row.getString("id"), row.getString("number_"), row.getString("subject_type"),
				row.getString("subject_id"), row.getString("subject_title"), row.getString("unit_code"),
				row.getString("unit_path"), row.getString("campaign_id"), row.getString("leader"),
				row.getString("text"), row.getString("addressee"), row.getObject("due_on", LocalDate.class),
				InstructionStatus.valueOf(row.getString("status")), row.getInt("round"), row.getInt("version"),
				row.getString("answer"), row.getString("reason"), Moments.read(row, "given_at"),
				Moments.read(row, "ended_at"));
	}

}

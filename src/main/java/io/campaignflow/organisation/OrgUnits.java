package io.campaignflow.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Texts;
import io.campaignflow.storage.Filter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forest of units. */
@Service
@Transactional(readOnly = true)
public class OrgUnits {

	private final OrgUnitRepository units;

	private final ScopePolicy scopes;

	OrgUnits(OrgUnitRepository units, ScopePolicy scopes) {
		this.units = units;
		this.scopes = scopes;
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where no unit has the code
	 */
	public OrgUnit get(String code) {
		return find(code).orElseThrow(() -> new NotFound("unit", code));
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where no unit has the code or the person
	 * does not see it
	 */
	public OrgUnit getVisible(Actor actor, String code) {
		return find(code).filter(unit -> scopeOf(actor).covers(unit.path()))
			.orElseThrow(() -> new NotFound("unit", code));
	}

	public Optional<OrgUnit> find(String code) {
		return this.units.find(code);
	}

	/** Units by code, one query, for lists. */
	public Map<String, OrgUnit> byCodes(Collection<String> codes) {
		return this.units.findAll(new HashSet<>(codes))
			.stream()
			.collect(Collectors.toMap(OrgUnit::code, Function.identity()));
	}

	/** Names of units by code. */
	public Map<String, String> names(Collection<String> codes) {
		return this.units.findAll(new HashSet<>(codes))
			.stream()
			.collect(Collectors.toMap(OrgUnit::code, OrgUnit::name));
	}

	/** Children in official order; roots where {@code parentCode} is null. */
	public Page<OrgUnit> children(String parentCode, PageQuery page) {
		return this.units.children(parentCode, page);
	}

	/** Children of all of these units, at most so many, in the order of their codes. */
	public List<OrgUnit> childrenOf(Collection<String> parentCodes, int limit) {
		return parentCodes.isEmpty() ? List.of() : this.units.childrenOf(parentCodes, limit);
	}

	/** From the root down to the parent of the unit. */
	public List<OrgUnit> ancestors(OrgUnit unit) {
		List<String> codes = unit.codesFromRoot();
		Map<String, OrgUnit> byCode = byCodes(codes.subList(0, codes.size() - 1));
		return codes.stream().limit(codes.size() - 1L).map(byCode::get).toList();
	}

	/**
	 * By part of the name, start of the code or start of the pinyin initials, within what
	 * the person sees; higher levels first.
	 */
	public Page<OrgUnit> search(Actor actor, String text, PageQuery page) {
		String wanted = text.strip();
		if (wanted.isEmpty()) {
			return new Page<>(List.of(), page.page(), page.size(), 0);
		}
		return this.units.page(UnitSearch.filter(scopeOf(actor), wanted), UnitSearch.ORDER, page);
	}

	/**
	 * The unit somebody means who typed its code, or a part of its name: of several the
	 * one on the highest level. Empty for nothing typed and for nothing found.
	 */
	public Optional<OrgUnit> meant(Actor actor, String typed) {
		String said = (typed == null) ? "" : typed.strip();
		return said.isEmpty() ? Optional.empty()
				: find(said).or(() -> search(actor, said, PageQuery.of(0, 1)).items().stream().findFirst());
	}

	/**
	 * The code of the unit somebody means as {@link #meant}; null for nothing typed.
	 * @throws BusinessRuleViolation where no unit is found: what is done to all units is
	 * not to be done because one was mistyped
	 */
	public String meantCode(Actor actor, String typed) {
		if (Texts.isBlank(typed)) {
			return null;
		}
		return meant(actor, typed).map(OrgUnit::code)
			.orElseThrow(() -> new BusinessRuleViolation("unit-meant-unknown", typed.strip()));
	}

	/**
	 * As {@link #search}, but anywhere in the forest: for naming a unit, not for seeing
	 * it.
	 */
	public List<OrgUnit> named(String text, int limit) {
		String wanted = text.strip();
		return wanted.isEmpty() ? List.of()
				: this.units
					.page(UnitSearch.filter(new Scope(List.of(), true), wanted), UnitSearch.ORDER,
							PageQuery.of(0, limit))
					.items();
	}

	/** How many units a selection names. */
	public long count(UnitSelection selection) {
		return this.units.count(selected(selection));
	}

	/**
	 * The next units of a selection in the order of their codes, after {@code afterCode}
	 * (null: from the start).
	 */
	public List<OrgUnit> next(UnitSelection selection, String afterCode, int limit) {
		Filter filter = selected(selection);
		return this.units.first((afterCode == null) ? filter : filter.and("code > ?", afterCode), limit);
	}

	/**
	 * Cuts a selection, in the order of codes, into pieces of {@code size} units: the
	 * last code of each piece, found by one query.
	 */
	public List<String> cuts(UnitSelection selection, int size) {
		return this.units.cuts(selected(selection), size);
	}

	/** What the person sees through positions, group membership and contact points. */
	public Scope scopeOf(Actor actor) {
		return this.scopes.scopeOf(actor);
	}

	/** The units above this one that the person sees, from the top down. */
	public List<OrgUnit> visibleAncestors(Actor actor, OrgUnit unit) {
		Scope scope = scopeOf(actor);
		return ancestors(unit).stream().filter(each -> scope.covers(each.path())).toList();
	}

	/** The units where the person holds one of the roles, higher ones first. */
	public List<OrgUnit> heldBy(Actor actor, Role... roles) {
		Set<String> codes = Arrays.stream(roles)
			.flatMap(role -> actor.heldAt(role.name()).stream())
			.collect(Collectors.toSet());
		return this.units.findAll(codes).stream().sorted(Comparator.comparing(OrgUnit::path)).toList();
	}

	/**
	 * The tops of what the person sees: where their own tree begins.
	 */
	public List<OrgUnit> topsOf(Actor actor) {
		Scope scope = scopeOf(actor);
		if (scope.everything()) {
			return this.units.first(Filter.everything().and("parent_code is null"), PageQuery.LARGEST);
		}
		List<String> codes = scope.paths().stream().map(OrgUnits::lastCode).toList();
		return this.units.findAll(codes).stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
	}

	private Filter selected(UnitSelection selection) {
		Filter filter = (selection.root() == null) ? Filter.everything()
				: Filter.within(List.of(get(selection.root()).path()));
		if (!selection.levels().isEmpty()) {
			filter = filter.andIn("level_name", selection.levels());
		}
		return selection.domains().isEmpty() ? filter.and("domain is null")
				: filter.andIn("domain", selection.domains());
	}

	private static String lastCode(String path) {
		List<String> codes = Arrays.asList(path.substring(1).split("/"));
		return codes.get(codes.size() - 1);
	}

}
